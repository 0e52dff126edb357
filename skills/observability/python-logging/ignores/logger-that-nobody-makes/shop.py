log = print
