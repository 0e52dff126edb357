<?php
class OrderController extends Controller
{
    public function show($id)
    {
        abort(404);
        return response()->json(['message' => 'none'], 404);
    }

    public function store()
    {
        return response()->json(['errors' => $validator->errors()], 422);
    }
}
