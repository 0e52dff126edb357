<?php
namespace App\Models;

class User extends Authenticatable
{
    protected $fillable = ['name', 'email'];
}
