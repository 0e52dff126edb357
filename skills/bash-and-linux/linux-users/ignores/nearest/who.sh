whoami
id ana # useradd ana
