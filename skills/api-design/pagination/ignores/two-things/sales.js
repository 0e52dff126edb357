page.skip();
queue.limit(5);
