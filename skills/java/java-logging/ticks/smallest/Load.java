import org.slf4j.*;
import org.slf4j.Logger;
class Load { void of(Logger log) { log.info("loaded {}", 3); } }
