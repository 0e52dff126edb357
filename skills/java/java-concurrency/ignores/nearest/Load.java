import java.util.concurrent.ExecutorService;
class Load { void of() { new Thread(() -> read()).start(); } }
