fun send() {
    try {
        mail()
    } catch (error: MailException) { // ticks
        throw OrderException("not sent", error)
    }
}
