<?php
class Post extends Model
{
    protected $fillable = ['title'];

    public function __construct() {}

    public function short() { return substr($this->title, 0, 10); }
}
