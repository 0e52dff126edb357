<?php
return new class extends Migration
{
    public function up(): void
    {
        Schema::create('notifications', fn (Blueprint $table) => $table->id());
    }
};
