<?php
return new class extends Migration
{
    public function up(): void
    {
        Schema::create('posts', function (Blueprint $table) { // ticks
            $table->id();
        });
        Schema::table('tags', function (Blueprint $table) { // ticks
            $table->string('name');
        });
    }
};
