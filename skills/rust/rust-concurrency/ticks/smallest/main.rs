fn begin() { std::thread::spawn(|| work()); }
