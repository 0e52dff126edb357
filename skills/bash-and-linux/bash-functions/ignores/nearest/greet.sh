alias greet='echo Hello'
echo "greet() { echo Hello; }"
