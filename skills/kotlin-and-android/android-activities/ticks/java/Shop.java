package shop;

import android.content.Intent;

class Shop extends Activity {
    void open() {
        startActivity(new Intent(this, Loaf.class)); // ticks
        startActivityForResult(new Intent(this, Loaf.class), 1); // ticks
        context.startActivity(new Intent(context, Loaf.class)); // ticks
        launcher.launch(new Intent(this, Loaf.class)); // ticks
    }
}
