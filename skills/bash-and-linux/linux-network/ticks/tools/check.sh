iptables -L # ticks
sudo ufw allow 22 # ticks
firewall-cmd --list-all # ticks
nft list ruleset # ticks
nmap localhost # ticks
dig example.com # ticks
nslookup example.com # ticks
traceroute example.com # ticks
netstat -tln # ticks
ss -tln # ticks
nc -z localhost 80 # ticks
tcpdump -i lo # ticks
ip addr # ticks
ifconfig # ticks
curl -s https://example.com # ticks
wget https://example.com # ticks
