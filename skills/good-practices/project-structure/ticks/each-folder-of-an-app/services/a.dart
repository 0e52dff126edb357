void a() {}
