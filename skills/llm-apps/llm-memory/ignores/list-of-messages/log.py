messages.append("done")
