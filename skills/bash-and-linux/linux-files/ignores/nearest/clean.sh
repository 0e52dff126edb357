mkdir -p build
cd build
echo "rm -rf build; cp a b"
