<?php

class Post extends Model
{
    protected $fillable = ['title'];
}
