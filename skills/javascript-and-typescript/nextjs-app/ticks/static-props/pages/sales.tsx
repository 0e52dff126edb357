import type { GetStaticProps } from "next";

export const getStaticProps: GetStaticProps = async () => ({ props: {} });
export default function Sales() {}
