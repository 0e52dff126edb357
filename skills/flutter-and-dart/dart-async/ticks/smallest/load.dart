Future<String> load() async { final text = await read('orders'); return text; }
