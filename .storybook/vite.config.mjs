// Storybook would else take the one beside it, which builds what a site loads. What it wants of Vite stands in main.mjs.
export default {};
