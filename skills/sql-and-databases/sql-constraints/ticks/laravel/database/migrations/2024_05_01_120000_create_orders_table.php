<?php

use Illuminate\Database\Migrations\Migration;
use Illuminate\Database\Schema\Blueprint;
use Illuminate\Support\Facades\Schema;

return new class extends Migration
{
    public function up(): void
    {
        Schema::create('orders', function (Blueprint $table) {
            $table->string('code')->unique(); // ticks
            $table->foreignId('customer_id')->constrained(); // ticks
            $table->foreign('shop_id')->references('id')->on('shops'); // ticks
        });
    }
};
