/// The spellings in which articles give one name from another script.
enum NameSpelling {
    /// Surnames in their spellings; articles choose one each.
    static let surnames = [
        ["Selenskyj", "Zelenskyy", "Zelensky"], ["Umerow", "Umerov"], ["Koroljow", "Koroljov", "Korolyov"],
        ["Sybiha", "Sybiga"], ["Tkatschenko", "Tkachenko"], ["Jermakow", "Yermakov"], ["Schewtschuk", "Shevchuk"],
        ["Lawrynow", "Lavrynov"], ["Chmelnyzkyj", "Khmelnytskyi"], ["Saluschnyk", "Zaluzhnyk"],
    ]
    static let givenNames = [
        ["Wladimir", "Vladimir"], ["Wolodymyr", "Volodymyr"], ["Sergej", "Sergei"], ["Oleksij", "Oleksii"],
        ["Jurij", "Yuriy"], ["Walerij", "Valerii"],
    ]
    static let capitals = ["Kyjiw", "Kiew", "Kyiv"]

    /// The spellings of a name; the name alone where there is one only.
    static func all(of name: String) -> [String] {
        (surnames + givenNames + [capitals]).first { $0[0] == name } ?? [name]
    }
}
