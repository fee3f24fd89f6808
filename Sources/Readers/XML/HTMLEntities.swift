import CLibXML2

/// The names that HTML has for characters, such as `auml`: XML files use them without declaring them.
enum HTMLEntities {
    /// A document type that declares them, each as its one character.
    static let documentType: [UInt8] = {
        let declared = (UInt32(160)...9830).compactMap { code -> String? in
            guard let entry = htmlEntityValueLookup(code), let name = entry.pointee.name else { return nil }
            return "<!ENTITY \(String(cString: name)) \"&#\(code);\">"
        }
        return Array("<!DOCTYPE onrecord [\(declared.joined())]>".utf8)
    }()
}
