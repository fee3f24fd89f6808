@testable import onrecord
