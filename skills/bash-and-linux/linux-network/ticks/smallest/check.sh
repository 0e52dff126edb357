ping -c 1 example.com
