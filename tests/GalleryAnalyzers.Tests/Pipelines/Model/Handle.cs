namespace GalleryAnalyzers.Tests.Pipelines.Model;

/// <summary>A variable of the program that methods which use it must be given: a parameter, or a resource that a step made.</summary>
internal sealed record Handle(string Name, string Type);
