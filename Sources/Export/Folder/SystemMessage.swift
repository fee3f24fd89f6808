import Foundation

/// What the system says of a file that it cannot write.
enum SystemMessage {
    /// One clause without a full stop.
    static func of(_ error: any Error) -> String {
        let error = error as NSError
        let inner = error.userInfo[NSUnderlyingErrorKey] as? NSError ?? error
        guard inner.domain == NSPOSIXErrorDomain else { return error.localizedDescription }
        return String(cString: strerror(Int32(inner.code)))
    }
}
