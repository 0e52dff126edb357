import sys

day = sys.argv[1]
name = input("Your name: ")
