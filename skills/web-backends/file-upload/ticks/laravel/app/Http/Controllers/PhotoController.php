<?php
class PhotoController extends Controller
{
    public function store($request)
    {
        $a = $request->file('photo')->store('photos'); // ticks
        $b = $request->file('photo')->storeAs('photos', 'a.jpg'); // ticks
        $c = $request->file('photo')->storePublicly('photos'); // ticks
    }
}
