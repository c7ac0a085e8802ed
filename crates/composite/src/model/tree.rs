use std::collections::HashMap;

use crate::check::Problem;
use crate::plan::{Group, Indicator, Plan};

/// The structure, as numbers: nodes 0 to `indicators` are the indicators in the plan's order, then come the
/// groups from the lowest level up, so that children come before their parents and the index is last.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Tree {
    pub indicators: usize,
    pub groups: usize,
    codes: Vec<String>,
    number_of: HashMap<String, usize>,
    /// Per node, its group's number; none for the index.
    pub parent: Vec<Option<usize>>,
    /// Per node: 1 for indicators, one more than its highest child for a group.
    pub level: Vec<u32>,
    /// Per group, its children.
    children: Vec<Vec<usize>>,
}

impl Tree {
    pub fn new(plan: &Plan) -> Result<Self, Vec<Problem>> {
        let mut problems = duplicates(plan);
        if plan.indicators.is_empty() {
            problems.push(Problem::NoIndicators);
        }
        let place: HashMap<&str, usize> =
            plan.groups.iter().enumerate().map(|(i, g)| (g.code.as_str(), i)).collect();
        let mut unknown = |node: &str, parent: &str| {
            let found = place.get(parent).copied();
            if found.is_none() {
                problems.push(Problem::UnknownParent { node: node.to_owned(), parent: parent.to_owned() });
            }
            found
        };
        let of_indicator: Vec<Option<usize>> =
            plan.indicators.iter().map(|i: &Indicator| unknown(&i.code, &i.parent)).collect();
        let of_group: Vec<Option<usize>> = plan
            .groups
            .iter()
            .map(|g: &Group| g.parent.as_deref().and_then(|parent| unknown(&g.code, parent)))
            .collect();
        check_shape(plan, &of_indicator, &of_group, &mut problems);
        if !problems.is_empty() {
            return Err(problems);
        }
        Ok(Self::number(plan, &of_indicator, &of_group))
    }

    /// Numbers the nodes of a structure that is a tree.
    fn number(plan: &Plan, of_indicator: &[Option<usize>], of_group: &[Option<usize>]) -> Self {
        let (m, g) = (plan.indicators.len(), plan.groups.len());
        let mut height = vec![2_u32; g];
        for _ in 0..g {
            for (group, parent) in of_group.iter().enumerate() {
                if let Some(parent) = *parent {
                    height[parent] = height[parent].max(height[group] + 1);
                }
            }
        }
        let mut order: Vec<usize> = (0..g).collect();
        order.sort_by_key(|&group| height[group]);
        let mut number = vec![0; g];
        for (position, &group) in order.iter().enumerate() {
            number[group] = position;
        }
        let renumber = |parent: &Option<usize>| parent.map(|p| number[p]);
        let mut parent: Vec<Option<usize>> = of_indicator.iter().map(renumber).collect();
        parent.extend(order.iter().map(|&group| renumber(&of_group[group])));
        let mut level = vec![1; m];
        level.extend(order.iter().map(|&group| height[group]));
        let mut codes: Vec<String> = plan.indicators.iter().map(|i| i.code.clone()).collect();
        codes.extend(order.iter().map(|&group| plan.groups[group].code.clone()));
        let mut children = vec![Vec::new(); g];
        let declared = (0..m).chain((0..g).map(|group| m + number[group]));
        for node in declared {
            if let Some(parent) = parent[node] {
                children[parent].push(node);
            }
        }
        let number_of = codes.iter().enumerate().map(|(i, code)| (code.clone(), i)).collect();
        Self { indicators: m, groups: g, codes, number_of, parent, level, children }
    }

    pub fn nodes(&self) -> usize {
        self.indicators + self.groups
    }

    pub fn root(&self) -> usize {
        self.nodes() - 1
    }

    pub fn top(&self) -> u32 {
        self.level[self.root()]
    }

    pub fn code(&self, node: usize) -> &str {
        &self.codes[node]
    }

    pub fn node(&self, code: &str) -> Option<usize> {
        self.number_of.get(code).copied()
    }

    pub fn children(&self, group: usize) -> &[usize] {
        &self.children[group]
    }

    /// The node's ancestor at this level, or the highest below it if the branch has none at it.
    pub fn ancestor(&self, node: usize, level: u32) -> usize {
        let mut here = node;
        while let Some(parent) = self.parent[here] {
            let above = self.indicators + parent;
            if self.level[above] > level && self.level[here] > 1 {
                break;
            }
            here = above;
            if self.level[here] >= level {
                break;
            }
        }
        here
    }
}

fn duplicates(plan: &Plan) -> Vec<Problem> {
    let mut seen = std::collections::HashSet::new();
    let codes = plan.indicators.iter().map(|i| &i.code).chain(plan.groups.iter().map(|g| &g.code));
    codes
        .filter(|code| !seen.insert(code.as_str()))
        .map(|code| Problem::DuplicateCode { code: code.clone() })
        .collect()
}

fn check_shape(
    plan: &Plan,
    of_indicator: &[Option<usize>],
    of_group: &[Option<usize>],
    problems: &mut Vec<Problem>,
) {
    let mut roots = plan.groups.iter().filter(|g| g.parent.is_none());
    match (roots.next(), roots.next()) {
        (None, _) => problems.push(Problem::NoRoot),
        (Some(first), Some(second)) => {
            problems.push(Problem::TwoRoots { first: first.code.clone(), second: second.code.clone() });
        }
        _ => {}
    }
    for (start, group) in plan.groups.iter().enumerate() {
        let mut here = of_group[start];
        let mut steps = 0;
        while let Some(parent) = here {
            steps += 1;
            if parent == start {
                problems.push(Problem::Cycle { group: group.code.clone() });
            }
            if parent == start || steps > of_group.len() {
                break;
            }
            here = of_group[parent];
        }
        let has_child = of_indicator.iter().chain(of_group).any(|parent| *parent == Some(start));
        if !has_child {
            problems.push(Problem::EmptyGroup { group: group.code.clone() });
        }
    }
}
