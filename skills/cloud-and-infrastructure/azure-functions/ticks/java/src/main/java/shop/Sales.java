package shop;

import com.microsoft.azure.functions.annotation.FunctionName;

class Sales {
    @FunctionName("sales")  // ticks
    void all() {}
}
