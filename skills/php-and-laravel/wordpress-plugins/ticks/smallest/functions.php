<?php
add_action('wp_enqueue_scripts', 'shop_styles'); // ticks
add_filter('the_title', 'strtoupper'); // ticks
add_shortcode('prices', 'shop_prices'); // ticks
register_post_type('product', ['public' => true]); // ticks
