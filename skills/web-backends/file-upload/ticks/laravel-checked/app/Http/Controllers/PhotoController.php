<?php
class PhotoController extends Controller
{
    public function store($request)
    {
        if ($request->hasFile('photo')) $request->photo->store('photos'); // ticks
    }
}
