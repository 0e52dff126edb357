greet() { echo "Hello"; }
