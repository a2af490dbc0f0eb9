// What a text brings when it comes so far: each part's script is read when it is first drawn.
import { later } from "../../components/Later.js";

export const Beside = later(() => import("./Comparison.js"), "Beside");
export const Compare = later(() => import("./Comparison.js"), "Compare");
export const Decisions = later(() => import("../Decisions.js"), "Decisions");
export const Obligations = later(() => import("../Obligations.js"), "Obligations");
export const PackageForm = later(() => import("../PackageForm.js"), "PackageForm");
export const Ratification = later(() => import("../Ratification.js"), "Ratification");
export const Signing = later(() => import("../Signing.js"), "Signing");
