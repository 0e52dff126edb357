package shop;

import javax.servlet.http.*;

class Photos {
    void save(Part photo) {}  // ticks
}
