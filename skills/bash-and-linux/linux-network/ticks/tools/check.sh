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
curl -X POST https://example.com # ticks
curl -H "Accept: text/csv" https://example.com # ticks
curl -d '{}' https://example.com # ticks
curl -u ana https://example.com # ticks
curl -w "%{http_code}" https://example.com # ticks
curl -I https://example.com # ticks
curl --request POST https://example.com # ticks
curl --header "Accept: text/csv" https://example.com # ticks
curl --data '{}' https://example.com # ticks
