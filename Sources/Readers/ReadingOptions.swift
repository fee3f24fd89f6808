/// How inputs are chosen and read.
package struct ReadingOptions: Sendable, Hashable {
    /// What records and tables call what they say of an article.
    package var fields = FieldNames()
    /// Which files of folders and archives are read; without any the endings of article files decide.
    package var globs: [String] = []

    package init() {}
}
