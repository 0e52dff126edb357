package shop;

import software.amazon.awscdk.Stack;
import software.amazon.awscdk.services.s3.Bucket;

class Shop extends Stack {  // ticks
    Bucket files;  // ticks
}
