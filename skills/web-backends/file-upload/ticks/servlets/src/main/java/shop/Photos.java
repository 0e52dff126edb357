package shop;

import jakarta.servlet.http.Part;

class Photos {
    void save(Part photo) {  // ticks
        photo.write("photo.png");
    }
}
