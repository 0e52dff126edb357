sudo useradd -m ana
