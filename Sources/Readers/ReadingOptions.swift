/// How inputs are chosen and read.
package struct ReadingOptions: Sendable {
    /// What records and tables call what they say of an article.
    package var fields = FieldNames()
    /// Which files of folders and archives are read; without any the endings of article files decide.
    package var globs: [String] = []

    /// Kept up to date while the inputs are read; the files are counted first then.
    package var position: ReadingPosition?

    package init() {}
}
