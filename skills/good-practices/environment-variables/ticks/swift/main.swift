let url = ProcessInfo.processInfo.environment["DATABASE_URL"]
