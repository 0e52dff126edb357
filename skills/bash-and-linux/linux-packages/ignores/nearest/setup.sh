pip install flask
npm install express
echo "apt-get install nginx" # apt update
