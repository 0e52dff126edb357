fn wait() { std::thread::sleep(time()); } // std::thread::spawn
