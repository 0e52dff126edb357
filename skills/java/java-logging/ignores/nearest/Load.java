import org.slf4j.Logger;
class Load { Logger log; void of() { System.out.println("log.info"); } }
