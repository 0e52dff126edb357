enum light { RED, GREEN };
