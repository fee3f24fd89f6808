/// What code points are, as Unicode has it; of Latin-1, which most texts are written in, without asking Unicode's tables.
enum Letter {
    static let softHyphen: UInt32 = 0xAD

    /// True for what words consist of: letters, digits, and the soft hyphen inside them.
    static func isPart(_ value: UInt32) -> Bool {
        switch value {
        case 0x61...0x7A, 0x41...0x5A, 0x30...0x39: return true
        case ..<0xAA: return false
        case 0xAA, 0xB2, 0xB3, 0xB5, 0xB9, 0xBA, 0xBC...0xBE, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0xFF, softHyphen:
            return true
        // Dashes, quotation marks and the like.
        case ..<0x100, 0x2000...0x206F: return false
        default:
            guard let properties = Unicode.Scalar(value)?.properties else { return false }
            return properties.isAlphabetic || properties.numericType != nil
        }
    }

    static func isCapital(_ value: UInt32) -> Bool {
        switch value {
        case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE: true
        case ..<0x100: false
        default: Unicode.Scalar(value)?.properties.isUppercase ?? false
        }
    }

    static func isDigit(_ value: UInt32) -> Bool { value >= 0x30 && value <= 0x39 }

    static func isNumeric(_ value: UInt32) -> Bool {
        switch value {
        case 0x30...0x39, 0xB2, 0xB3, 0xB9, 0xBC...0xBE: true
        case ..<0x100: false
        default: Unicode.Scalar(value)?.properties.numericType != nil
        }
    }

    /// The small letter; of letters that have several, the first.
    static func small(_ value: UInt32) -> UInt64 {
        switch value {
        case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE: return UInt64(value) + 32
        case ..<0x100: return UInt64(value)
        default:
            let mapping = Unicode.Scalar(value)?.properties.lowercaseMapping.unicodeScalars.first
            return mapping.map { UInt64($0.value) } ?? UInt64(value)
        }
    }
}
