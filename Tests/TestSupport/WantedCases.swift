import Foundation

/// Whether cases run that are not got right yet; ONRECORD_WANTED=1 shows how far they are.
package let runsWantedCases = ProcessInfo.processInfo.environment["ONRECORD_WANTED"] == "1"
