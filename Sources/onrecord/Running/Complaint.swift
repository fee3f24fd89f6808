/// An error as the user reads it: one sentence that says what is wrong and what to do, and the exit status.
struct Complaint: Error, Hashable {
    var sentence: String
    var status: ExitStatus

    init(_ sentence: String, _ status: ExitStatus) {
        self.sentence = sentence
        self.status = status
    }
}
