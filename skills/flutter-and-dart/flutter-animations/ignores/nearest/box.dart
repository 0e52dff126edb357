Widget box(bool open) => open ? const CircularProgressIndicator() : Container(width: 100); // Hero(tag: 'a')
