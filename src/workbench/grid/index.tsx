import { createRoot } from "react-dom/client";
import { pageOptions } from "./page-options";
import { WorkbenchPage } from "./workbench-page";

const place = document.getElementById("workbench");
if (place) createRoot(place).render(<WorkbenchPage options={pageOptions(location.search)} />);
