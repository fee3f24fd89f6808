@_exported import struct SyntheticPress.SeededRandom
