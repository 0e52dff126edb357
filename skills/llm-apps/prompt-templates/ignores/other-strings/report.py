line = "{name}: {total}"

print(line.format(name=name, total=total))
